/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "pool.hxx"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace uhc::cli {
namespace {

constexpr std::size_t tasksAThread = 4;

class Pool {
public:
    Pool(unsigned jobs, Format format, const std::function<void(const Result&)>& write)
        : mFormat(format), mWrite(write), mMost(jobs * tasksAThread) {
        for (unsigned i = 0; i < jobs; ++i)
            mThreads.emplace_back([this] { work(); });
    }

    ~Pool() { stop(); }

    /// Waits until there is room; false when there is no point in going on.
    bool add(Task task) {
        std::unique_lock lock(mMutex);
        mRoom.wait(lock, [this] { return mAdded - mWritten < mMost || mProblem; });
        if (mProblem)
            return false;
        mWaiting.emplace_back(mAdded++, std::move(task));
        lock.unlock();
        mWork.notify_one();
        return true;
    }

    /// Waits for what was added and throws what went wrong.
    void finish() {
        stop();
        if (mProblem)
            std::rethrow_exception(mProblem);
    }

private:
    void stop() {
        {
            const std::lock_guard lock(mMutex);
            mClosed = true;
        }
        mWork.notify_all();
        for (std::thread& thread : mThreads)
            thread.join();
        mThreads.clear();
    }

    void work() {
        std::unique_lock lock(mMutex);
        for (;;) {
            mWork.wait(lock, [this] { return mClosed || !mWaiting.empty(); });
            if (mWaiting.empty() || mProblem)
                return;
            auto [number, task] = std::move(mWaiting.front());
            mWaiting.pop_front();
            lock.unlock();
            try {
                Result result = perform(std::move(task), mFormat);
                lock.lock();
                mDone.emplace(number, std::move(result));
                writeDone(lock);
            } catch (...) {
                if (!lock.owns_lock())
                    lock.lock();
                mProblem = std::current_exception();
                mRoom.notify_all();
                return;
            }
        }
    }

    /// Writes every result whose turn it is. Another thread that comes meanwhile leaves its own to this one.
    void writeDone(std::unique_lock<std::mutex>& lock) {
        if (mWriting)
            return;
        mWriting = true;
        for (auto first = mDone.begin(); first != mDone.end() && first->first == mWritten;
             first = mDone.begin()) {
            const Result result = std::move(first->second);
            mDone.erase(first);
            lock.unlock();
            mWrite(result);
            lock.lock();
            ++mWritten;
            mRoom.notify_one();
        }
        mWriting = false;
    }

    const Format mFormat;
    const std::function<void(const Result&)>& mWrite;
    const std::size_t mMost;

    std::mutex mMutex;
    std::condition_variable mWork, mRoom;
    std::deque<std::pair<std::size_t, Task>> mWaiting;
    std::map<std::size_t, Result> mDone;
    std::size_t mAdded = 0, mWritten = 0;
    bool mWriting = false, mClosed = false;
    std::exception_ptr mProblem;
    std::vector<std::thread> mThreads;
};

} // namespace

void performAll(unsigned jobs, Format format, const std::function<std::optional<Task>()>& next,
                const std::function<void(const Result&)>& write) {
    if (jobs < 2) {
        while (auto task = next())
            write(perform(std::move(*task), format));
        return;
    }
    Pool pool(jobs, format, write);
    while (auto task = next())
        if (!pool.add(std::move(*task)))
            break;
    pool.finish();
}

} // namespace uhc::cli
